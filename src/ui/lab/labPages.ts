/** The pages of the lab, in the order of its menu. */
export const labPages = [
  { id: 'teach', label: 'Teach' },
  { id: 'model', label: 'Your model' },
  { id: 'fashion', label: 'Fashion-MNIST' },
] as const;
