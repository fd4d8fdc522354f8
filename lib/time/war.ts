/** First day of the full-scale war; papers that count its days call it day 1. */
export const WAR_BEGAN = '2022-02-24';
