import type {OwnText} from './own-text.ts';

/** Texts about villages, towns and gminy, with invented names. */
export const textsOfVillages: readonly OwnText[] = [
  [
    'gm. Wiśniewo: Olszynka, Poddębie (bez ul. Leśnej)',
    {yes: 'Olszynka; Poddębie 4', no: 'Poddębie, Leśna 3'},
  ],
  [
    'miejscowości: Nowa Wieś, Janów (ul. Polna, ul. Leśna)',
    {yes: 'Nowa Wieś 7; Janów, Polna 4; Janów, Leśna 9'},
  ],
  [
    'miasto Lipków: ul. Mała, ul. Wielka; gmina Lipków: Borki, Dęby',
    {yes: 'Lipków, Mała 3; Borki; Dęby 4'},
  ],
  ['Miasto Lipków – ulice: Mała, Wielka, Rynek', {yes: 'Lipków, Rynek 1; Mała 4'}],
  ['sołectwa: Borki, Dęby oraz Wólka Dębska', {yes: 'Borki 1; Wólka Dębska 2'}],
  ['Sołectwo Borki (bez przysiółka Zarzecze)', {yes: 'Borki', no: 'Zarzecze'}],
  ['miejscowość Borki od nr 1 do nr 50', {yes: 'Borki 50', no: 'Borki 51'}],
  ['wieś Borki ul. Mała, ul. Wielka, wieś Dęby', {yes: 'Borki, Mała 1; Borki, Wielka 3; Dęby 5'}],
  ['Borki: ul. Mała, ul. Wielka\nDęby: ul. Prosta', {yes: 'Borki, Mała 1; Dęby, Prosta 3'}],
  ['gmina Lipków (Borki, Dęby, Kąty)', {yes: 'Borki 2; Kąty'}],
  ['teren gminy Lipków, miejscowości: Borki, Dęby', {yes: 'Borki 2; Dęby 3'}],
  [
    'część ul. Klonowej (nr 1-9), część miejscowości Kąty',
    {yes: 'Klonowa 9', no: 'Klonowa 11', unclear: 'Kąty 3'},
  ],
  ['całe miasto z wyjątkiem ulic: Mała, Wielka', {no: 'Mała 3; Wielka 3'}],
  ['Nowa Wieś gm. Lipków, Stara Wieś (gm. Dęby)', {yes: 'Nowa Wieś 3; Stara Wieś 2', no: 'Lipków'}],
  [
    'ul. Polna w miejscowości Kąty, ul. Leśna w Borkach',
    {yes: 'Kąty, Polna 3; Leśna 4', unclear: 'Kąty'},
  ],
  ['gmina Lipków – wszystkie miejscowości', {yes: 'Lipków'}],
  ['miasto Lipków z wyjątkiem ulic: Mała, Wielka', {yes: 'Lipków 3', no: 'Lipków, Mała 3'}],
  ['Zarzecze (przysiółek wsi Borki), Dęby', {yes: 'Zarzecze 3; Dęby'}],
  [
    'Wólka Mała, Wólka Duża nr 1-20 i 25, Kolonia Borki',
    {yes: 'Wólka Mała 3; Wólka Duża 25; Kolonia Borki', no: 'Wólka Duża 24'},
  ],
  [
    'sołectwo Borki wraz z przysiółkami Zarzecze i Podlas, Dęby z koloniami: Nowa, Stara Huta',
    {yes: 'Borki 1; Zarzecze; Podlas 3; Stara Huta 2'},
  ],
  [
    'Gmina Lipowo - miejscowości: Lipowo, Kąty; ulice w Lipowie: Mała, Wielka',
    {yes: 'Lipowo, Wielka 2; Kąty 5'},
  ],
  ['ulice w Kątach: Mała; wsie: Kąty, Borki', {yes: 'Kąty, Mała 2; Borki 5'}],
];
