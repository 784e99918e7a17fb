/** The stages of the theatre, in order. */
export const stages = [
  { value: 'where', label: 'Where is it?' },
  { value: 'cut', label: 'Cut it out' },
  { value: 'group', label: 'Group the colours' },
  { value: 'merge', label: 'Merge what looks the same' },
  { value: 'name', label: 'Name them' },
  { value: 'sure', label: 'How sure?' },
  { value: 'kind', label: 'What is it?' },
] as const;

export type StageName = (typeof stages)[number]['value'];

/** The stage `by` places on (or back, if negative); the ends stay where they are. */
export function stageBeside(stage: StageName, by: number): StageName {
  const at = stages.findIndex(({ value }) => value === stage) + by;
  return stages[Math.min(stages.length - 1, Math.max(0, at))]!.value;
}
