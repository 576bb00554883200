/** Whether an attribute or value says yes: xsd:boolean, and the `on` of strict files. */
export function isTrue(text: string | undefined): boolean {
  return text === '1' || text === 'true' || text === 'on';
}
