## Ce que la commande `text` dit d'un passage, et `sources` d'une source authentique.

once-only-rule-spared = Non demandé : « { $quote } » dit qu'il ne faut pas le fournir.
once-only-rule-fetched = Non demandé : l'administration l'obtient elle-même (« { $quote } »).
once-only-rule-announced = Annonce ce qui est demandé (« { $quote } ») et ne nomme rien lui-même.
once-only-rule-told = Non demandé : la phrase raconte quelque chose et n'exige rien.
once-only-rule-delivered = Non demandé : c'est ce que l'administration délivre, explique ou facture.
once-only-rule-named = Non demandé : c'est seulement nommé, et rien autour ne l'exige.
once-only-rule-foreign-authority = L'administration est celle d'un autre État, que le droit belge ne lie pas.
once-only-rule-foreign = Les registres belges ne le contiennent pas : « { $quote } ».
once-only-rule-private = Le demandeur est privé, et la loi ne le lie pas.
once-only-rule-prefilled = C'est déjà rempli, et à vérifier (« { $quote } »).
once-only-rule-consent = L'accord de la personne remplace le document (« { $quote } »).
once-only-rule-oots = Le système européen « une fois » peut l'obtenir, au choix de la personne (« { $quote } »).
once-only-rule-future = La source ne le contient pas encore (« { $quote } »).
once-only-rule-unknown-paper = Quelque chose est demandé (« { $quote } ») qu'aucun concept du lexique ne nomme.
once-only-rule-no-source = « { $names } » est demandé, et aucune source ne le tient à la disposition des administrations.
once-only-rule-key = « { $names } » est une clé d'identification, que tout formulaire peut demander ; elle peut exclure des personnes.
once-only-rule-identification = La personne est reconnue par là (« { $quote } ») : ce n'est pas redemander.
once-only-rule-weak = « { $names } » est demandé (« { $quote } »), et peut-être déjà détenu : { $sources }.
once-only-rule-strong = « { $names } » est demandé (« { $quote } »), et déjà détenu : { $sources }.

once-only-fired = Règle : { $rule }.
once-only-doubts = Un humain doit vérifier : { $doubts }.
once-only-tested = Exceptions testées, sans succès : { $tested }.
once-only-no-source = aucune source n'est nommée
once-only-nothing = sa forme
once-only-heading = au-dessus : { $quote }

once-only-doubt-scope = on peut discuter si la loi lie cette administration
once-only-doubt-asker = on ne sait pas qui demande
once-only-doubt-weak = la source est partielle ou n'est pas ouverte à tous
once-only-doubt-near = le document dit la même chose sans être l'acte lui-même
once-only-doubt-unnamed = aucun document n'est nommé
once-only-doubt-identification = la source le contient pour une personne identifiée
once-only-doubt-optional = c'est facultatif, sous condition ou à défaut
once-only-doubt-unclear = il n'est pas clair que ce soit demandé
once-only-doubt-alternative = un autre document suffit
once-only-doubt-honour = c'est une déclaration de la personne elle-même
once-only-doubt-other-body = c'est destiné à un autre organisme
once-only-doubt-legal-text = c'est un texte légal, pas le formulaire
once-only-doubt-could-fetch = l'administration dit qu'elle pourrait l'obtenir elle-même
once-only-doubt-foreign-extra = une partie ne concerne que les documents étrangers
once-only-doubt-language = la langue a été devinée

once-only-exception-foreign = étranger
once-only-exception-private = privé
once-only-exception-prefilled = déjà rempli
once-only-exception-consent = accord
once-only-exception-oots = système européen
once-only-exception-future = pas encore dans la source
once-only-exception-proxy = au nom d'une autre personne
once-only-exception-medical = médical

once-only-verdict-no-demand = rien de demandé
once-only-verdict-ok-foreign = absent des registres belges
once-only-verdict-ok-private = demandé par un organisme privé
once-only-verdict-ok-prefill = déjà rempli
once-only-verdict-ok-consent = remplacé par un accord
once-only-verdict-ok-oots = système européen
once-only-verdict-ok-future = pas encore dans la source
once-only-verdict-not-in-catalogue = détenu par aucune source
once-only-verdict-violation-possible = peut-être redemandé
once-only-verdict-violation-probable = probablement redemandé

once-only-summary = { $file } : { $n ->
    [one] un passage
   *[other] { $n } passages
  }, { $probable } probablement redemandés, { $possible } peut-être.
once-only-empty = { $file } : aucun mot n'y a été trouvé.

once-only-strength-strong = forte
once-only-strength-weak = faible
once-only-strength-none = aucune
once-only-source-held = détenteur : { $holder } · { $strength } · { $basis }
once-only-source-unsure = à vérifier
once-only-source-cost = { $cost } pour la personne ({ $document }, prix de { $year })
