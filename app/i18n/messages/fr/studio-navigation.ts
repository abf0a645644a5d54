import { counting } from "../../counting.ts";
import type { navigation as model } from "../en/studio-navigation.ts";

const { count } = counting("fr");

export const navigation: typeof model = {
  breadcrumbs: "Fil d'Ariane",
  partsOf: (name) => `Parties de ${name}`,
  overview: "Vue d'ensemble",
  singleKeys: "Raccourcis à une touche",
  on: "Oui",
  off: "Non",
  shortcuts: "Raccourcis clavier",
  shortcutsIntro:
    "Aucun n'agit pendant que vous écrivez. Les raccourcis à une touche se désactivent dans le panneau du compte.",
  afterwards: "puis",
  jump: "Chercher, aller à",
  paletteKeys: "Ctrl K",
  palette: "Où aller ?",
  paletteHint: "Saisissez une partie du nom : accents et majuscules ne comptent pas.",
  found: (n) => count(n, "résultat", "résultats"),
  nothing: "Rien de ce nom.",
  pages: "Pages",
  campaigns: "Campagnes",
  actions: "Actions",
  close: "Fermer",
  toCampaigns: "Aller aux campagnes",
  toProspects: "Aller aux prospects",
  toSearch: "Aller au champ de recherche",
  openPalette: "Chercher, ou aller où que ce soit",
  undo: "Annuler la dernière modification, dans l'éditeur",
  showShortcuts: "Afficher les raccourcis clavier",
  mailingsOf: (campaign) => `Envois de ${campaign}`,
  prospectsOf: (campaign) => `Prospects de ${campaign}`,
  playPageOf: (campaign) => `Page du jeu de ${campaign}`,
};
