export function ExecutionsView() { return <p>ExecutionsView</p>; }
