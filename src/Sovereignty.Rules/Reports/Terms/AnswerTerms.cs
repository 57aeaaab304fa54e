using Sovereignty.Evaluation;
using Sovereignty.Facts;
using Sovereignty.Law;

namespace Sovereignty.Reports;

/// <summary>Words for what is concluded.</summary>
internal static class AnswerTerms
{
    public static ValueList<GlossaryEntry> All { get; } =
    [
        new(ConclusionWords.Of(Conclusion.Met), new(
            "What the provision requires holds, as far as the facts given and the law shipped say.",
            "Ce que la disposition exige est rempli, d'après les faits donnés et le droit recensé.")),
        new(ConclusionWords.Of(Conclusion.NotMet), new(
            "The provision applies, what it requires does not hold, and no exception does. When the provision binds, this is contrary to binding law.",
            "La disposition s'applique, ce qu'elle exige n'est pas rempli, et aucune exception ne joue. Si la disposition est contraignante, c'est contraire au droit contraignant.")),
        new(ConclusionWords.Of(Conclusion.NotMet, [Force.Doctrine]), new(
            "A rule of doctrine is not followed. Doctrine is an instruction inside the administration: not following it is no breach of law.",
            "Une règle de doctrine n'est pas suivie. La doctrine est une instruction interne à l'administration : s'en écarter n'est pas enfreindre la loi.")),
        new(ConclusionWords.Of(Conclusion.Undetermined), new(
            "Neither a yes nor a no: what is known of the facts or of the law does not decide. The report says what is missing and who can supply it.",
            "Ni un oui ni un non : ce que l'on sait des faits ou du droit ne permet pas de trancher. Le rapport dit ce qui manque et qui peut le fournir.")),
        new(ConclusionWords.Of(Conclusion.Excused), new(
            "The requirement does not hold, or is not known to hold, and a recorded exception covers it, often until a day. It is tolerance, not compliance.",
            "L'exigence n'est pas remplie, ou pas de façon établie, et une exception consignée la couvre, souvent jusqu'à un certain jour. C'est une tolérance, non une conformité.")),
        new(ConclusionWords.Of(Conclusion.NotApplicable), new(
            "The provision is not in force on the day, or its conditions are not fulfilled. It says nothing of how sovereign the arrangement is.",
            "La disposition n'est pas en vigueur ce jour-là, ou ses conditions ne sont pas réunies. Cela ne dit rien du degré de souveraineté du dispositif.")),
        new(new("finding", "constat"), new(
            "What one provision concludes about the arrangement on the day, with its reasons and its citation: the worst of the data sets, layers or parties that it is about.",
            "Ce qu'une disposition conclut du dispositif ce jour-là, avec ses motifs et sa référence : le pire des jeux de données, couches ou parties qu'elle concerne.")),
        new(new("exposure", "exposition"), new(
            "A power of a third country that reaches a party of the arrangement: under which text, along which path, with what effect. It is told beside the findings.",
            "Un pouvoir d'un pays tiers qui atteint une partie du dispositif : en vertu de quel texte, par quelle chaîne, avec quel effet. Elle est exposée à côté des constats.")),
        new(new("certain / possible", "certaine / possible"), new(
            "A certain exposure follows from what is known. A possible one is neither shown nor excluded by it.",
            "Une exposition certaine résulte de ce que l'on sait. Une exposition possible n'en est ni établie ni exclue.")),
        new(new("holds from … through …", "vaut du … au …"), new(
            "The window: the days, both included, on which the whole answer is the same if neither the facts nor the shipped law change.",
            "La fenêtre : les jours, bornes incluses, où toute la réponse reste la même si ni les faits ni le droit recensé ne changent.")),
        new(new("caveat", "réserve"), new(
            "Something that the reader must know beside a conclusion: law known from one source, a day after the law was last verified, an old report, a reading that was chosen.",
            "Ce que le lecteur doit savoir à côté d'une conclusion : un droit connu par une seule source, un jour postérieur à la dernière vérification, une information ancienne, une lecture choisie.")),
        new(new("level, score", "niveau, note"), new(
            "What a service reaches on a scale: its level is the lowest that any criterion allows, its score a weighted sum of points. Neither says anything of the other, and neither decides the conclusion.",
            "Ce qu'un service atteint sur une échelle : son niveau est le plus bas que permette un critère, sa note une somme pondérée de points. Aucun des deux ne dit rien de l'autre ni ne décide de la conclusion.")),
        new(new("missing", "manquant"), new(
            "What would have to be known to settle an undetermined finding. A missing fact is never replaced by a default.",
            "Ce qu'il faudrait savoir pour trancher un constat indéterminé. Un fait manquant n'est jamais remplacé par une valeur par défaut.")),
    ];
}
