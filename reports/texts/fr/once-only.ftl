## Ce que la commande `text` dit d’un passage, et `sources` d’une source authentique.

once-only-rule-spared = Non demandé : « { $quote } » dit qu’il ne faut pas le fournir.
once-only-rule-fetched = Non demandé : l’administration l’obtient elle-même{ $quote ->
    [none] {""}
   *[other] {" "}(« { $quote } »)
  }.
once-only-rule-announced = Annonce ce qui est demandé{ $quote ->
    [none] {""}
   *[other] {" "}(« { $quote } »)
  } et ne nomme rien lui-même.
once-only-rule-told = Non demandé : la phrase raconte quelque chose et n’exige rien.
once-only-rule-delivered = Non demandé : c’est ce que l’administration délivre, explique ou facture.
once-only-rule-named = Non demandé : c’est seulement nommé, et rien autour ne l’exige.
once-only-rule-foreign-authority = L’administration est celle d’un autre État, que le droit belge ne lie pas.
once-only-rule-foreign = Les registres belges ne le contiennent pas : « { $quote } ».
once-only-rule-private = Le demandeur est privé, et la loi ne le lie pas.
once-only-rule-prefilled = C’est déjà rempli, et à vérifier{ $quote ->
    [none] {""}
   *[other] {" "}(« { $quote } »)
  }.
once-only-rule-consent = L’accord de la personne remplace le document{ $quote ->
    [none] {""}
   *[other] {" "}(« { $quote } »)
  }.
once-only-rule-oots = Le système européen « une fois » peut l’obtenir, au choix de la personne{ $quote ->
    [none] {""}
   *[other] {" "}(« { $quote } »)
  }.
once-only-rule-future = La source ne le contient pas encore{ $quote ->
    [none] {""}
   *[other] {" "}(« { $quote } »)
  }.
once-only-rule-unknown-paper = Quelque chose est demandé{ $quote ->
    [none] {""}
   *[other] {" "}(« { $quote } »)
  } qu’aucun concept du lexique ne nomme.
once-only-rule-no-source = « { $names } » est demandé, et aucune source ne le tient à la disposition des administrations.
once-only-rule-key = « { $names } » est une clé d’identification, que tout formulaire peut demander ; elle peut exclure des personnes.
once-only-rule-identification = La personne est reconnue par là{ $quote ->
    [none] {""}
   *[other] {" "}(« { $quote } »)
  } : ce n’est pas redemander.
once-only-rule-weak = « { $names } » est demandé{ $quote ->
    [none] {""}
   *[other] {" "}(« { $quote } »)
  }, et peut-être déjà détenu : { $sources }.
once-only-rule-strong = « { $names } » est demandé{ $quote ->
    [none] {""}
   *[other] {" "}(« { $quote } »)
  }, et déjà détenu : { $sources }.

once-only-fired = Règle : { $rule }.
once-only-doubts = Un humain doit vérifier : { $doubts }.
once-only-tested = Exceptions testées, sans succès : { $tested }.
once-only-no-source = aucune source n’est nommée
once-only-heading = au-dessus : { $quote }

once-only-doubt-scope = on peut discuter si la loi lie cette administration
once-only-doubt-asker = on ne sait pas qui demande
once-only-doubt-weak = la source est partielle ou n’est pas ouverte à tous
once-only-doubt-near = le document dit la même chose sans être l’acte lui-même
once-only-doubt-unnamed = aucun document n’est nommé
once-only-doubt-identification = la source le contient pour une personne identifiée
once-only-doubt-optional = c’est facultatif, sous condition ou à défaut
once-only-doubt-unclear = il n’est pas clair que ce soit demandé
once-only-doubt-alternative = un autre document suffit
once-only-doubt-honour = c’est une déclaration de la personne elle-même
once-only-doubt-other-body = c’est destiné à un autre organisme
once-only-doubt-legal-text = c’est un texte légal, pas le formulaire
once-only-doubt-could-fetch = l’administration dit qu’elle pourrait l’obtenir elle-même
once-only-doubt-foreign-extra = une partie ne concerne que les documents étrangers
once-only-doubt-language = la langue a été devinée

once-only-exception-foreign = étranger
once-only-exception-private = privé
once-only-exception-prefilled = déjà rempli
once-only-exception-consent = accord
once-only-exception-oots = système européen
once-only-exception-future = pas encore dans la source
once-only-exception-proxy = au nom d’une autre personne
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
once-only-empty = { $file } : aucun mot n’y a été trouvé.

once-only-strength-strong = forte
once-only-strength-weak = faible
once-only-strength-none = aucune
once-only-source-held = détenteur : { $holder } · { $strength } · { $basis }
once-only-basis-unknown = base légale non connue
once-only-source-unsure = à vérifier
once-only-source-cost = { $cost } pour la personne ({ $document }, prix de { $year })

## Le compte « une seule fois » : ce que les démarches redemandent.

account-intro = Les sources authentiques sont des registres où l’État détient déjà quelque chose sur les gens. Voici ce que chaque démarche demande alors qu’une telle source le contient, et ce qu’elle demande deux fois. « Probablement » : les règles ne laissent pas de doute ; « peut-être » : un humain doit d’abord vérifier.
account-unread = Aucun parcours de ce rapport n’a été lu pour ce qu’il redemande.
account-procedure = { $n ->
    [0] Rien n’est redemandé
    [one] Une chose est redemandée ({ $probable } probablement, { $possible } peut-être)
   *[other] { $n } choses sont redemandées ({ $probable } probablement, { $possible } peut-être)
  } ; { $twice ->
    [0] rien n’y est demandé deux fois.
    [one] une chose y est demandée deux fois.
   *[other] { $twice } choses y sont demandées deux fois.
  }
account-scale = Sur l’échelle « { $title } » de { $by } (0 à 1, 2 à 4, plus de 4 choses redondantes) : { $count }, { $band }.
account-scope-bound = De par son niveau, la loi sur la collecte unique lie cette administration.
account-scope-arguable = On peut discuter si la loi sur la collecte unique lie une administration de ce niveau.
account-scope-free = La loi sur la collecte unique ne lie pas un demandeur de ce niveau.
account-scope-unknown = On ne sait pas si la loi sur la collecte unique lie cette administration.
account-reached = Seules { $reached } étapes sur { $steps } ont été lues : le parcours n’est pas allé plus loin.
account-clear = Où rien n’est redemandé
account-caption = Redemandé
account-twice-caption = Demandé deux fois
account-asked = Ce qui est demandé
account-verdict = Verdict
account-holder = Qui le détient déjà
account-cost = Coût pour la personne
account-seen = Preuve
account-seen-walks = { $n ->
    [one] rencontré dans un parcours
   *[other] rencontré dans { $n } parcours
  }
account-confirmed = confirmé par une personne
account-no-cost = aucun n’est publié
account-where-upload = fichier à fournir
account-where-field = champ
account-where-passage = texte de la page
account-where-document = document lié à la page
account-first = demandé d’abord
account-in-step = étape { $step }
account-costs = Aller chercher ces papiers coûte { $person } à chaque personne, pour chaque demande{ $own ->
    [none] .
   *[other] , et { $own } aux administrations.
  } { $unpriced ->
    [0] {""}
    [one] Pour une demande, aucun coût n’est publié.
   *[other] Pour { $unpriced } demandes, aucun coût n’est publié.
  }
account-caveat = Ces coûts sont ceux qu’a publiés l’organe wallon de simplification (prix de { $year }) : des ordres de grandeur, pas des factures.
account-sum = Pour les { $n } démarches ensemble : { $person } pour chaque personne qui les fait toutes une fois{ $own ->
    [none] .
   *[other] , et { $own } pour les administrations.
  }
account-across = Demandé par plusieurs démarches de cette administration
account-across-line = { $names } ({ $places })
account-why = Pourquoi

## Le catalogue des sources authentiques.

catalogue-title = Les { $n } sources authentiques que les règles connaissent
catalogue-intro = C’est avec ce catalogue que les demandes sont comparées. « À vérifier » : la base légale ou l’accès reste à confirmer avant d’être cité.
catalogue-caption = Sources authentiques
catalogue-datum = Donnée ou papier
catalogue-register = Registre et détenteur
catalogue-basis = Base légale
catalogue-strength = Force de la source
catalogue-cost = Coût pour la personne
