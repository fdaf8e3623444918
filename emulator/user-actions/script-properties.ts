import type { Host } from '../workspace/host';

export interface ScriptProperties {
  get(name: string): string | undefined;
  set(name: string, value: string): void;
}

/** The script properties in the project's settings; a script sees a change at its next execution. */
export const scriptProperties = ({ state, saveState }: Host): ScriptProperties => ({
  get: (name) => state.properties['script']?.[name],
  set: (name, value) => {
    state.properties = {
      ...state.properties,
      script: { ...state.properties['script'], [name]: value },
    };
    saveState();
  },
});
