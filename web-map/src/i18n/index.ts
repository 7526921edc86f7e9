/** The three languages. English is the type of the others: a missing text is a compile error. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { en } from './en';
import { es } from './es';
import { fr } from './fr';

export type Dictionary = typeof en;

export const LANGUAGES = ['en', 'fr', 'es'] as const;
export type LanguageCode = (typeof LANGUAGES)[number];

export const DICTIONARIES: Record<LanguageCode, Dictionary> = { en, fr, es };

export interface Text {
  /** Tag for Intl: the language, with the day and number forms used on these coasts. */
  locale: string;
  words: Dictionary;
}

export const LOCALES: Record<LanguageCode, string> = { en: 'en-GB', fr: 'fr-CA', es: 'es-MX' };

export const TextContext = createContext<Text>({ locale: LOCALES.en, words: en });

export function useText(): Text {
  return useContext(TextContext);
}
