using Sovereignty.Criteria;
using Sovereignty.Facts;
using Sovereignty.Law;

namespace Sovereignty.Evaluation;

/// <summary>The reason of a finding in words.</summary>
internal static class ReasonWording
{
    private const int MostSubjects = 3;

    public static Text Of(Conclusion conclusion, Conclusion[] worsts, ValueList<ObligationVersion> versions, SubjectAnswer[] decisive, Truth inForce, Text status)
    {
        var parts = new List<Text>();
        if (inForce.IsUnknown)
        {
            parts.Add(status);
        }

        if (worsts.Distinct().Count() > 1)
        {
            var ids = string.Join(", ", versions.Select(version => version.Id));
            parts.Add(new($"the day lies on the uncertain border between {ids}, which differ", $"le jour se situe à la frontière incertaine entre {ids}, qui divergent"));
        }

        var reasons = decisive.Select(one => one.Reason).Distinct().ToArray();
        parts.AddRange(reasons.Take(MostSubjects));
        if (reasons.Length > MostSubjects)
        {
            parts.Add(new($"and {reasons.Length - MostSubjects} more", $"et {reasons.Length - MostSubjects} de plus"));
        }

        return parts.Count == 0 ? Nothing(conclusion) : Text.Join("; ", parts);
    }

    public static Text OfGrounds(Ground[] grounds)
    {
        var said = grounds.SelectMany(ground => ground.Deciding()).SelectMany(ground => ground.Because).Distinct().ToArray();
        return said.Length > 0 ? Text.Join("; ", said) : Text.Join("; ", [.. grounds.Select(ground => ground.Condition.Describe())]);
    }

    private static Text Nothing(Conclusion conclusion) => conclusion == Conclusion.NotApplicable
        ? new("there is nothing here that the provision is about", "il n'y a rien ici que la disposition concerne")
        : new("nothing in the arrangement stands against it", "rien dans le dispositif ne s'y oppose");
}
