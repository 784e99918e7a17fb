/** Makes something when it is first asked for; the same from then on, made anew where that went wrong. */
export function lazily<Made>(make: () => Promise<Made>): () => Promise<Made> {
  let made: Promise<Made> | null = null;
  return () => {
    made ??= make().catch((thrown) => {
      made = null;
      throw thrown;
    });
    return made;
  };
}
