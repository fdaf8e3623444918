/** Thrown when an action of the person is refused; its message is shown. */
export class Refused extends Error {}
