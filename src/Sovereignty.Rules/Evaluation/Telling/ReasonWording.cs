using Sovereignty.Criteria;
using Sovereignty.Facts;
using Sovereignty.Law;

namespace Sovereignty.Evaluation;

/// <summary>The reasons of a finding in words.</summary>
internal static class ReasonWording
{
    private const int MostSubjects = 3;

    public static ValueList<Text> Of(Conclusion conclusion, Conclusion[] worsts, ValueList<ObligationVersion> versions, SubjectAnswer[] decisive, Truth inForce, Said status)
    {
        var reasons = new List<Text>();
        if (inForce.IsUnknown)
        {
            reasons.Add(status.Words);
        }

        if (worsts.Distinct().Count() > 1)
        {
            var ids = string.Join(", ", versions.Select(version => version.Id));
            reasons.Add(new($"the day lies on the uncertain border between {ids}, which differ", $"le jour se situe à la frontière incertaine entre {ids}, qui divergent"));
        }

        // Subjects that differ in nothing but their names are told by the first of them; of many, the first few.
        var told = decisive.DistinctBy(one => one.Reasons).ToArray();
        reasons.AddRange(OfGrounds([.. told.Take(MostSubjects).SelectMany(one => one.Grounds)]));
        if (told.Length > MostSubjects)
        {
            reasons.Add(new($"and {told.Length - MostSubjects} more subjects", $"et {told.Length - MostSubjects} objets de plus"));
        }

        return reasons.Count == 0 ? [Nothing(conclusion)] : [.. reasons.Distinct()];
    }

    /// <summary>What the deciding grounds say: first what is unsettled in law, then what was seen, last the questions whose answer does not matter.</summary>
    public static ValueList<Text> OfGrounds(Ground[] grounds)
    {
        var deciding = grounds.SelectMany(ground => ground.Deciding()).ToArray();
        var said = deciding.OrderBy(Rank)
            .SelectMany(ground => ground.Because).Distinct().ToValueList();
        if (said.Count > 0)
        {
            return said;
        }

        // Where no criterion says what it saw, the questions that decided are told with their answers.
        var answered = deciding.Where(ground => ground.Condition is Criterion).Select(ground => Saying.WordsOf(ground.Truth, ground.Condition.Describe())).Distinct().ToValueList();
        return answered.Count > 0 ? answered : [.. grounds.Select(ground => ground.Condition.Describe()).Where(text => text.En.Length > 0).Distinct()];
    }

    /// <summary>Where it is open whether a duty exists, why it would not be fulfilled if it did; none where that is open too.</summary>
    public static ValueList<Text> IfItApplies(IEnumerable<SubjectAnswer> decisive) =>
    [
        .. decisive.Where(one => one.Conclusion == Conclusion.Undetermined && one.Applies.Truth.IsUnknown && one.Requires is { Truth.IsFalse: true })
            .Select(one => Sentence(OfGrounds([one.Requires!]))).Distinct().Take(MostSubjects)
            .Select(why => new Text($"if it applies, it is not fulfilled: {why.En}", $"si elle s'applique, elle n'est pas respectée : {why.Fr}")),
    ];

    /// <summary>The reasons, the first of them before what would be if the duty existed.</summary>
    public static ValueList<Text> With(ValueList<Text> ifItApplies, ValueList<Text> reasons) => [.. reasons.Take(1), .. ifItApplies, .. reasons.Skip(1)];

    /// <summary>The reasons one after the other.</summary>
    public static Text Sentence(ValueList<Text> reasons) => new(Text.Join("; ", reasons).En, Text.Join(" ; ", reasons).Fr);

    private static int Rank(Ground ground) => ground.Condition is not Unsettled ? 1 : ground.Truth.IsUnknown ? 0 : 2;

    private static Text Nothing(Conclusion conclusion) => conclusion == Conclusion.NotApplicable
        ? new("there is nothing here that the provision is about", "il n'y a rien ici que la disposition concerne")
        : new("nothing in the arrangement stands against it", "rien dans le dispositif ne s'y oppose");
}
