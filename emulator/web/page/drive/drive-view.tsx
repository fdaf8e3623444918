export function DriveView() { return <p>DriveView</p>; }
