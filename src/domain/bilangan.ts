/** Numbers as Indonesian writes them: a dot between thousands, a comma before fractions. */
const indonesia = new Intl.NumberFormat('id');

/** "61.393" */
export const formatBilangan = (nilai: number): string => indonesia.format(nilai);
