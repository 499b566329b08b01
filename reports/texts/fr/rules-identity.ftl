### Ce qu’une page exige pour prouver qui, ou quoi, on est (audits/rules/pages/identity.yaml).

rule-identity-picture-code = Des signes sont à lire dans une image
    .message = « { $field } » demande ce que montre une image, et aucun autre moyen n’est offert. Retirez l’épreuve, ou offrez-en une qui ne demande ni la vue ni l’ouïe.
    .people = Une personne qui ne voit pas, ou lit avec effort, est prise pour une machine et reste dehors.
rule-identity-puzzle = Une énigme demande si l’on est humain
    .message = Une épreuve d’une autre entreprise ({ $kind }) se trouve dans le formulaire. Vérifiez si tout le monde la passe, au clavier, sans voir et sans résoudre d’images.
    .people = Une personne qui ne sait pas la résoudre, ou dont le navigateur garde ses secrets, reste dehors.
rule-identity-riddle = Une devinette demande si l’on est humain
    .message = « { $field } » n’a rien à voir avec la demande. Vérifiez s’il y a un autre moyen.
    .people = Une personne qui ne calcule pas, ou connaît mal la langue, reste dehors.
rule-identity-pieces-of-password = Des lettres isolées d’un mot de passe sont demandées
    .message = « { $text } » fait compter des lettres de tête, et aucun aide-mémoire ne peut le remplir. Demandez le tout.
    .people = Une personne qui garde ses mots de passe dans un aide-mémoire, ou ne compte pas les lettres de tête, reste dehors.
rule-identity-one-means = Il n’y a peut-être qu’un moyen de s’identifier
    .message = { $means } est le seul moyen offert. Vérifiez si une personne qui ne l’a pas peut continuer.
    .people = Une personne qui n’a pas l’appareil, la carte ou le numéro nécessaires reste dehors.
rule-identity-number-demanded = Un numéro que tout le monde n’a pas est peut-être exigé
    .message = « { $field } » doit être rempli, et aucun mot ne dit que faire sans ce numéro. Vérifiez-le.
    .people = Une personne qui n’a pas ce numéro, ou pas encore, ne peut pas continuer.
rule-identity-code-by-message-alone = Un code ne vient peut-être que par SMS
    .message = « { $text } », et aucun autre moyen n’est offert. Vérifiez si le code peut venir par courriel, par téléphone ou par la poste.
    .people = Une personne sans téléphone mobile, ou qui a changé de numéro, ne peut pas continuer.
rule-identity-one-payment = { $verdict ->
    [failed] Il n’y a qu’un moyen de payer
   *[other] Il n’y a peut-être qu’un moyen de payer
}
    .message = { $verdict ->
        [failed] La page dit : « { $field } ». Offrez un autre moyen, le guichet ou un virement par exemple.
       *[other] « { $field } » est demandé, et aucun autre moyen de payer n’est offert. Vérifiez-le.
    }
    .people = Une personne sans carte de ce genre ne peut pas payer.
rule-identity-password-cut-short = Un mot de passe ne peut pas être long
    .message = « { $field } » prend { $length } signes. Laissez-en prendre plus : plusieurs mots se retiennent bien et se devinent mal.
    .people = Une personne qui retient mieux des phrases que des signes oublie le mot de passe.
rule-identity-device-demanded = Un appareil est peut-être exigé
    .message = La page dit : « { $text } », et n’offre aucun chemin sans cela. Vérifiez-le.
    .people = Une personne dont le téléphone est vieux, qui partage un ordinateur ou n’a pas de lecteur de carte ne peut pas continuer.
rule-identity-print-and-scan = Un formulaire est peut-être à imprimer, signer et numériser
    .message = La page dit : « { $text } », et n’offre aucun chemin sans imprimante ni scanner. Vérifiez-le.
    .people = Une personne qui n’a qu’un téléphone, ou ne peut pas signer à la main, ne peut pas continuer.
rule-identity-phone-demanded = { $verdict ->
    [advice] Un numéro de téléphone est exigé
   *[other] Un numéro de mobile est peut-être exigé
}
    .message = « { $field } » doit être rempli, et aucun mot ne dit que faire sans numéro. Ne le demandez que s’il est nécessaire.
    .people = Une personne qui n’a pas de téléphone à elle, ou ne peut pas y parler, ne peut pas continuer.
rule-identity-foreign-account-refused = { $verdict ->
    [failed] Un compte bancaire d’un autre pays est refusé
   *[other] Un compte bancaire d’un autre pays est peut-être refusé
}
    .message = « { $field } » n’accepte que les comptes d’un seul pays. Tout compte de l’Union européenne doit convenir.
    .people = Une personne arrivée depuis peu, ou qui habite de l’autre côté d’une frontière, n’est pas payée.
rule-identity-mail-demanded = Une adresse électronique est peut-être exigée pour une demande
    .message = « { $field } » doit être rempli, et aucun mot ne dit que faire sans adresse. Vérifiez si la réponse peut venir par téléphone ou par la poste.
    .people = Une personne sans adresse électronique, ou qui ne lit pas ses courriels, ne peut pas faire sa demande.
rule-identity-only-with = { $verdict ->
    [failed] Sans un moyen que beaucoup n’ont pas, rien n’est possible ici
   *[other] Sans un moyen que beaucoup n’ont pas, rien n’est peut-être possible ici
}
    .message = { $verdict ->
        [failed] La page dit : « { $text } », et ne nomme ni guichet, ni poste, ni papier pour cette démarche. Offrez un autre chemin, et dites-le ici.
       *[other] La page dit : « { $text } ». Vérifiez si une personne sans ce moyen peut faire cette démarche, et si la page le lui dit.
    }
    .people = Une personne qui n’a pas cette carte, cet appareil, ce compte ou ce numéro n’obtient pas ce à quoi elle a droit.
rule-identity-code-not-copied = Un code est peut-être à recopier à la main
    .message = « { $text } » est montré et demandé, et ne peut être ni sélectionné ni copié. Vérifiez s’il y a un autre moyen.
    .people = Une personne qui confond lettres et chiffres, ou les voit à peine, ne peut pas continuer.
