### Du code sur lequel trébuchent les aides techniques (audits/rules/pages/markup.yaml).

rule-markup-id-twice = Plusieurs éléments partagent un identifiant
    .message = « { $what } » est donné à plusieurs éléments (ligne { $line }){ $count ->
        [one] .
       *[other] , comme d’autres : { $count } en tout.
    } Donnez chaque identifiant une seule fois.
    .people = Un lien dans la page, ou une étiquette, peut mener au mauvais élément.
rule-markup-source-slips = Le code de la page a des fautes
    .message = { $count ->
        [one] Une faute
       *[other] { $count } fautes
    } : des éléments pas fermés, fermés deux fois ou dans le mauvais ordre, ou des attributs donnés deux fois. La première est { $what }, ligne { $line }.
    .people = Les navigateurs et les lecteurs d’écran réparent ces fautes chacun à leur façon, et peuvent ne pas s’accorder sur ce qui va ensemble.
rule-markup-no-doctype = La page ne dit pas quel HTML elle est
    .message = La première ligne de la page n’est pas un type de document. Commencez-la par <!doctype html>.
    .people = Les navigateurs affichent une telle page à l’ancienne ; un texte agrandi peut se chevaucher.
rule-markup-nested-controls = Une commande se trouve dans une autre
    .message = { $what }, ligne { $line } : le navigateur les sépare, et chacune peut alors dire et faire autre chose. Mettez-les côte à côte.
    .people = Une personne qui écoute la page ou se sert du clavier ne peut pas savoir laquelle des deux agira.
rule-markup-obsolete-element = La page emploie des éléments que HTML a retirés
    .message = { $what } est employé { $count ->
        [one] une fois
       *[other] { $count } fois
    }. L’apparence a sa place dans une feuille de style, où chacun peut la régler.
    .people = Une personne qui règle ses propres couleurs ou caractères peut ne pas y arriver.
rule-markup-hidden-from-readers = Un texte affiché est peut-être caché aux lecteurs d’écran
    .message = « { $text } » est marqué comme caché (aria-hidden) et n’est dit nulle part ailleurs sur la page. Vérifiez que ceux qui écoutent n’y perdent rien.
    .people = Une personne qui écoute la page peut ne jamais apprendre ce texte.
rule-markup-structure-taken-away = Un titre ou un tableau est déclaré n’en être pas un
    .message = { $what } a un rôle qui lui enlève son sens. Retirez ce rôle.
    .people = Une personne qui écoute la page entend des mots épars à la place d’un titre ou d’un tableau.
rule-markup-code-shown = Un morceau de code se trouve peut-être dans le texte
    .message = « { $text } » se lit sur la page. Vérifiez si c’est destiné aux gens.
    .people = Une personne qui lit avec effort trébuche, et doute que la page fonctionne.
rule-markup-empty-paragraph = Des paragraphes vides servent à espacer
    .message = { $count ->
        [one] Un paragraphe ne contient rien
       *[other] { $count } paragraphes ne contiennent rien
    }. Utilisez des marges.
    .people = Certains lecteurs d’écran s’arrêtent à chacun, comme s’il y avait quelque chose à lire.
