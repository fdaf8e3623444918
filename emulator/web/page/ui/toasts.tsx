import type { Toast } from './windows';

/** Short messages in the corner, announced by screen readers. */
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
