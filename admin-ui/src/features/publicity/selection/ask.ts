/** What a step dialog asks before it is done. */
export interface Ask {
  title: string
  hint?: string
  textLabel?: string
  run: (text: string) => Promise<unknown>
}
