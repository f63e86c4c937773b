/** What an identity number says of its holder. */
export enum Gender {
  FEMALE = 'FEMALE',
  MALE = 'MALE',
}
