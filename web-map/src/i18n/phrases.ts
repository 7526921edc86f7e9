/** What the server says in English words alone, in the reader's language; what is not listed stays as it came. */
import type { LanguageCode } from '.';

type Phrase = { said: RegExp } & Record<Exclude<LanguageCode, 'en'>, string>;

/** Why an alert was raised, amended, cleared or withdrawn. */
const REASONS: Phrase[] = [
  { said: /^the condition holds$/, fr: 'la condition est remplie', es: 'se cumple la condición' },
  {
    said: /^severity (\d) to (\d) at level (\d)$/,
    fr: 'gravité de $1 à $2, au niveau $3',
    es: 'gravedad de $1 a $2, en el nivel $3',
  },
  { said: /^lost: nothing heard of it$/, fr: 'perdu : plus rien entendu', es: 'perdido: ya no se oye nada' },
  { said: /^the site has exempted it$/, fr: 'le site l’a exempté', es: 'el puesto lo ha eximido' },
  {
    said: /^the vessel is far from the facility$/,
    fr: 'le bâtiment est loin de l’installation',
    es: 'el buque está lejos de la instalación',
  },
  {
    said: /^a permission covers it here$/,
    fr: 'une autorisation le couvre ici',
    es: 'aquí lo cubre un permiso',
  },
  {
    said: /^it is no small vessel: (.+)$/,
    fr: 'ce n’est pas un petit bâtiment : $1',
    es: 'no es una embarcación pequeña: $1',
  },
  {
    said: /^over (\d+) m away for (\d+) s$/,
    fr: 'à plus de $1 m depuis $2 s',
    es: 'a más de $1 m desde hace $2 s',
  },
];

/** What would have kept a rule from raising its alert. */
const STOPPERS: Phrase[] = [
  {
    said: /^a report (\d+) m or more from (.+) within (\d+) s$/,
    fr: 'un message à $1 m ou plus de $2 dans les $3 s',
    es: 'un informe a $1 m o más de $2 antes de $3 s',
  },
  {
    said: /^a report (\d+) m or more from (.+)$/,
    fr: 'un message à $1 m ou plus de $2',
    es: 'un informe a $1 m o más de $2',
  },
  {
    said: /^a permission for this vessel at (.+)$/,
    fr: 'une autorisation de ce bâtiment à $1',
    es: 'un permiso de este buque en $1',
  },
  {
    said: /^an exemption of this vessel from (\S+)$/,
    fr: 'une exemption de ce bâtiment de $1',
    es: 'una exención de este buque de $1',
  },
  {
    said: /^a ship type of 50 to 53 or 55 \(.+\)$/,
    fr: 'un type de navire de 50 à 53 ou 55 (pilote, sauvetage, remorqueur, allège, forces de l’ordre)',
    es: 'un tipo de buque de 50 a 53 o 55 (práctico, salvamento, remolcador, gabarra, fuerzas del orden)',
  },
  {
    said: /^fewer than (\d+) such reports in 10 minutes$/,
    fr: 'moins de $1 messages de ce genre en 10 minutes',
    es: 'menos de $1 informes así en 10 minutos',
  },
  {
    said: /^five or more different improper numbers at this receiver in 10 minutes: then the receiver is to blame$/,
    fr: 'cinq numéros incorrects différents ou plus à ce récepteur en 10 minutes : c’est alors le récepteur qui est en cause',
    es: 'cinco o más números incorrectos distintos en este receptor en 10 minutos: entonces la culpa es del receptor',
  },
  {
    said: /^an exemption of this number from (\S+)$/,
    fr: 'une exemption de ce numéro de $1',
    es: 'una exención de este número de $1',
  },
];

export function reasonText(text: string, locale: string): string {
  return inLanguage(text, REASONS, locale);
}

export function stopperText(text: string, locale: string): string {
  return inLanguage(text, STOPPERS, locale);
}

function inLanguage(text: string, phrases: Phrase[], locale: string): string {
  const language = locale.slice(0, 2) as LanguageCode;
  if (language === 'en') return text;
  const known = phrases.find(phrase => phrase.said.test(text));
  return known ? text.replace(known.said, known[language]) : text;
}
