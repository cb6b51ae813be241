/** The railway through the county, as the localities along it in gmina Koluszki and Andrespol. */
export const railway = [
  'Koluszki',
  'Żakowice',
  'Różyca',
  'Gałków Mały',
  'Justynów',
  'Nowy Bedoń',
  'Andrespol',
] as const;
