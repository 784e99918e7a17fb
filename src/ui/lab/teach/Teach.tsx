/** Classes of a person's own, taught by example. */
export function Teach() {
  return <p>Teach</p>;
}
