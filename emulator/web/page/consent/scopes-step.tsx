import { useState } from 'preact/hooks';
import { Modal } from '../ui/modal';
import type { StepProps } from './unverified-step';

interface Props extends StepProps {
  readonly grant: (scopes: readonly string[]) => void;
}

/**
 * One checkbox for each scope, all unchecked at first (assumed);
 * https://developers.google.com/identity/protocols/oauth2/resources/granular-permissions
 */
export function ScopesStep({ asked: { project, scopes }, leave, grant }: Props) {
  const boxes = scopes.filter(({ hasBox }) => hasBox).map(({ scope }) => scope);
  const [ticked, setTicked] = useState<readonly string[]>([]);
  const turn = (scope: string): void =>
    setTicked(ticked.includes(scope) ? ticked.filter((each) => each !== scope) : [...ticked, scope]);
  const given = scopes.filter(({ scope, hasBox }) => !hasBox || ticked.includes(scope));
  const hasAll = boxes.every((scope) => ticked.includes(scope));
  return (
    <Modal title={`${project} ingin mengakses Akun Google Anda`} onClose={leave} wide>
      <div class="consent">
        {boxes.length > 0 ? (
          <>
            <p>Pilih hal yang dapat diakses {project}</p>
            <label class="all">
              <input
                type="checkbox"
                checked={hasAll}
                data-first
                onChange={() => setTicked(hasAll ? [] : boxes)}
              />
              <span>Pilih semua</span>
            </label>
          </>
        ) : null}
        <ul>
          {scopes.map(({ scope, words, hasBox }) => (
            <li key={scope}>
              {hasBox ? (
                <label>
                  <input type="checkbox" checked={ticked.includes(scope)} onChange={() => turn(scope)} />
                  <span>{words}</span>
                </label>
              ) : (
                <span class="given">{words}</span>
              )}
            </li>
          ))}
        </ul>
      </div>
      <div class="buttons">
        <button type="button" onClick={leave}>
          Batal
        </button>
        <button
          type="button"
          class="primary"
          data-first={boxes.length === 0}
          onClick={() => grant(given.map(({ scope }) => scope))}
        >
          Lanjutkan
        </button>
      </div>
    </Modal>
  );
}
