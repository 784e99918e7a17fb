/** How a photo became its tag, stage by stage. */
export function Theatre({ id }: { id: string }) {
  return <main>{id}</main>;
}
