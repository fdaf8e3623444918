export function MailView() { return <p>MailView</p>; }
