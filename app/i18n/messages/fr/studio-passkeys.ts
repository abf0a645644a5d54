import { counting } from "../../counting.ts";
import type { passkeys as model } from "../en/studio-passkeys.ts";

const { count } = counting("fr");

export const passkeys: typeof model = {
  title: "Clés d'accès",
  intro:
    "Votre téléphone, votre ordinateur ou une clé de sécurité atteste que c'est vous. Il n'y a pas de code à saisir, et rien qu'une fausse page puisse vous prendre.",
  list: "Vos clés d'accès",
  none: "Pas encore de clé d'accès",
  noneText:
    "Ajoutez cet appareil, ou une clé que vous portez sur vous. Une deuxième, ailleurs, vous laisse entrer si vous perdez la première.",
  held: (n) => `${count(n, "clé d'accès", "clés d'accès")}.`,
  about: "Votre doigt, votre visage ou votre code PIN sur un appareil, ou une clé de sécurité.",
  addFirst: "Ajouter une clé d'accès",
  manage: "Modifier",
  name: "Nom",
  nameHint: "Pour la reconnaître dans cette liste.",
  added: "Ajoutée",
  lastUsed: "Dernière utilisation",
  never: "Pas encore",
  add: "Ajouter une clé d'accès",
  addIntro:
    "Votre navigateur demande où la garder, et de confirmer. Tous les autres navigateurs seront déconnectés.",
  remove: "Retirer",
  removeOf: (name) => `Retirer la clé d'accès ${name}`,
  isAdded: "La clé d'accès est ajoutée. Elle est demandée dès votre prochaine connexion.",
  isRemoved: "La clé d'accès est retirée ici. Vous pouvez aussi la supprimer de l'appareil.",
  asking: "Votre navigateur vous demande de confirmer…",
  notMade:
    "Aucune clé d'accès n'a été créée : vous avez annulé, ou cet appareil en garde déjà une de votre compte.",
  notSigned:
    "Aucune clé d'accès n'a servi : vous avez annulé, ou aucune de votre compte n'est à portée. Réessayez, ou continuez avec un code.",
  cannot: "Ce navigateur n'a pas de clés d'accès.",
  needsScript:
    "Une clé d'accès a besoin de JavaScript, désactivé dans ce navigateur. Les codes fonctionnent sans lui.",
  notHere:
    "Les navigateurs n'admettent les clés d'accès qu'à une adresse en https qui porte un nom. Celle du studio est d'une autre sorte : utilisez une application d'authentification.",
  use: "Utiliser une clé d'accès",
  orCode:
    "Utilisez une clé d'accès, ou saisissez le code de votre application d'authentification ou l'un de vos codes de secours.",
  orRecovery: "Utilisez une clé d'accès. Si aucune n'est à portée, saisissez l'un de vos codes de secours.",
  recoveryCode: "Code de secours",
};
