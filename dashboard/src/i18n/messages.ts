import type core from '@/locales/zh-CN';

/**
 * Every message of the console by name space. The Chinese text is the source: a feature adds its own name space beside
 * its messages (`declare module '@/i18n/messages'`), so that deleting the folder deletes the messages.
 */
export interface Messages extends Core {}

type Core = typeof core;

/** The dotted path of a message, such as `unions.columns.members`. */
export type MessageKey = Path<Messages>;

/** The same tree of messages in another language. */
export type Translation<Source> = {
  readonly [Key in keyof Source]: Source[Key] extends string ? string : Translation<Source[Key]>;
};

type Path<Tree, Prefix extends string = ''> = {
  [Key in keyof Tree & string]: Tree[Key] extends string ? `${Prefix}${Key}` : Path<Tree[Key], `${Prefix}${Key}.`>;
}[keyof Tree & string];
