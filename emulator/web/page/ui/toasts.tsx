import type { Toast } from './windows';

/** Short words at the corner, read out as they come. */
export const Toasts = ({ toasts }: { readonly toasts: readonly Toast[] }) => (
  <div class="toasts" role="status" aria-live="polite">
    {toasts.map(({ id, title, message }) => (
      <div key={id} class="toast">
        {title === '' ? null : <strong>{title}</strong>}
        <span>{message}</span>
      </div>
    ))}
  </div>
);
