/** The photos: how to add the first ones, then the gallery. */
export function Catalogue() {
  return <main />;
}
