/** Placeholder until the room lands. */
export function SourcesRoom() {
  return <p>sources</p>
}
