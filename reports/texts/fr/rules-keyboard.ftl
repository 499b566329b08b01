### Ce qui s’atteint et s’emploie au clavier seul (audits/rules/pages/keyboard.yaml).

rule-keyboard-unreachable = Quelque chose se clique et ne s’atteint jamais au clavier
    .message = « { $control } » répond au clic et ne prend pas le focus{ $count ->
        [one] . Employez un bouton ou un lien.
       *[other] {", "}comme d’autres du même genre, { $count } en tout. Employez des boutons ou des liens.
    }
    .people = Une personne qui ne peut pas tenir une souris, ou ne voit pas où elle pointe, ne peut pas s’en servir.
rule-keyboard-unreachable-later = Dans une partie qui vient plus tard, ce qu’on presse ne s’atteint pas au clavier
    .message = Dans la partie « { $part } », qui n’est pas montrée d’abord, « { $control } » répond au clic et ne prend jamais le focus. Employez un bouton ou un lien.
    .people = Une personne qui n’utilise pas de souris arrive jusqu’à cette partie, et ne peut pas le presser.
rule-keyboard-deaf-to-keys = Une commande prend le focus et n’entend aucune touche
    .message = « { $control } » ({ $role }) ne répond qu’au clic : ni Entrée ni Espace ne font rien. Employez un vrai bouton ou lien.
    .people = Une personne qui se sert du clavier est devant et ne peut pas l’actionner.
rule-keyboard-control-without-role = Ce qui se presse n’est pas une commande dans le code
    .message = « { $control } » reçoit le focus, entend les clics et les touches, et n’a pas de rôle : ni ce que c’est ni son état ne sont dits. Employez un vrai bouton ou une vraie case, ou donnez-lui un rôle et un état.
    .people = Une personne aveugle arrive sur quelques mots, et n’entend ni qu’on peut les presser, ni ce qui est choisi.
rule-keyboard-deaf-in-use = Ce qui se dit bouton ne répond qu’à un clic
    .message = « { $control } » reçoit le focus comme un bouton ; Entrée et Espace ne font rien, un clic oui. Employez un vrai bouton.
    .people = Une personne qui utilise le clavier, ou un lecteur d’écran, est invitée à le presser, et ne le peut pas.
rule-keyboard-pointer-only = { $verdict ->
        [cannot_tell] Quelque chose ne répond peut-être qu’à un pointeur
       *[other] Quelque chose ne répond qu’à un pointeur
    }
    .message = { $verdict ->
        [cannot_tell] Vérifiez si ce que fait « { $control } » sous un pointeur ({ $kind }) s’obtient autrement.
       *[other] « { $control } » ne répond qu’à un pointeur ({ $kind }). Laissez des touches faire de même.
    }
    .people = Une personne qui se sert du clavier, ou touche l’écran, ne peut pas le déclencher.
rule-keyboard-slides-by-pointer-alone = { $verdict ->
        [cannot_tell] Un curseur ne se déplace peut-être qu’avec un pointeur
       *[other] Un curseur ne se déplace qu’avec un pointeur
    }
    .message = Le bouton de « { $control } » suit un pointeur, ne reçoit pas le focus, et { $verdict ->
        [cannot_tell] rien ne dit si un champ voisin fait la même chose. Vérifiez-le au clavier.
       *[other] aucun champ voisin ne fait la même chose. Employez un input de type="range", ou ajoutez un champ pour le chiffre.
    }
    .people = Une personne qui ne peut pas tenir une souris, ou qui ne voit pas ce bouton, ne peut pas répondre.
rule-keyboard-shown-on-hover-only = Quelque chose ne s’affiche que sous un pointeur
    .message = Des styles l’affichent au survol ({ $selector }), et jamais au focus. Affichez-le aussi au focus, ou par un bouton.
    .people = Une personne qui se sert du clavier ou d’un téléphone ne le voit jamais.
rule-keyboard-left-out-of-order = { $verdict ->
        [cannot_tell] Une commande est peut-être hors de portée du clavier
       *[other] Une commande est hors de portée du clavier
    }
    .message = « { $control } » est retiré de l’ordre de tabulation (tabindex="-1"). Remettez-le, sauf si une autre touche y mène.
    .people = Une personne qui se sert du clavier passe à côté.
rule-keyboard-trap = { $verdict ->
        [cannot_tell] Le clavier est peut-être piégé
       *[other] Le clavier est piégé
    }
    .message = De « { $control } », ni Tab, ni Maj+Tab, ni Échap ne font sortir{ $verdict ->
        [cannot_tell] . La page nomme une touche qui le fait : vérifiez qu’elle marche, et que chacun l’apprend
       *[other] {""}
    }.
    .people = Une personne qui se sert du clavier ne peut ni continuer ni revenir.
rule-keyboard-field-keeps-focus = Un champ retient le clavier
    .message = Dès que quelque chose est saisi dans « { $field } », ni Tab ni Maj+Tab n’en font sortir. Dites ce qui ne va pas, et laissez continuer.
    .people = Qui n’utilise que le clavier est pris dans le champ, et ne peut même pas chercher ce qu’il demande.
rule-keyboard-keys-of-role = Un contrôle n’obéit pas aux touches de son rôle
    .message = « { $control } » se dit { $role }, obéit au clic, et n’obéit pas aux touches par lesquelles on s’en sert. Faites-le leur obéir, ou prenez le contrôle du navigateur.
    .people = Une personne sans souris ne peut rien choisir ni changer ici.
rule-keyboard-access-keys = La page prend des touches pour elle
    .message = Les touches { $keys } sont données à des contrôles comme « { $control } » (accesskey). Un lecteur d’écran ou le navigateur s’en sert peut-être. Renoncez-y, ou permettez de les désactiver.
    .people = Une personne qui a ses propres raccourcis déclenche autre chose.
rule-keyboard-stop-without-purpose = Tab s’arrête là où il n’y a rien à faire
    .message = « { $text } » prend le focus (tabindex=0), et il n’y a là aucun contrôle. Retirez cet attribut.
    .people = Une personne qui se déplace au clavier appuie une fois de plus pour rien, et se demande ce qu’elle peut faire là.
rule-keyboard-hidden-behind-label = { $verdict ->
        [cannot_tell] Un contrôle ne s’utilise peut-être qu’à la souris
       *[other] Un contrôle ne s’utilise qu’à la souris
    }
    .message = Le contrôle de « { $control } » n’est pas affiché (display: none) : seul un clic sur ses mots l’atteint{ $verdict ->
        [cannot_tell] . Vérifiez si le bouton à côté fait la même chose
       *[other] {""}
    }. Ne le cachez qu’à la vue.
    .people = Une personne qui se sert du clavier ou d’un lecteur d’écran ne peut pas le choisir, et n’apprend pas qu’il est là.
rule-keyboard-opens-by-click-alone = Un champ ne s’ouvre qu’à la souris
    .message = On ne peut rien taper dans « { $field } » ; un clic fait paraître ce qu’il faut choisir, mais ni le focus ni aucune touche. Laissez taper, ou donnez un bouton qui l’ouvre.
    .people = Une personne qui n’utilise pas de souris ne peut donner la date ou le choix demandé.
