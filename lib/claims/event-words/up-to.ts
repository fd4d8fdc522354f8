/** Up to so many signs of one sentence: the point in a figure ("1.200 thi thể") does not end it. */
export const upTo = (signs: number): string => `(?:[^.]|\\.\\d){0,${signs}}`;
