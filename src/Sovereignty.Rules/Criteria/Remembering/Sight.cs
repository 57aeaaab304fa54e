using Sovereignty.Facts;

namespace Sovereignty.Criteria;

/// <summary>What several conditions look at together.</summary>
internal sealed class Sight
{
    private static readonly Sight Anything = new(null);

    private Sight(SubjectKind? part) => Part = part;

    /// <summary>The one part of a subject at which all of them look; null when there is more than one.</summary>
    public SubjectKind? Part { get; }

    public static Sight Of(ValueList<Condition> conditions)
    {
        var together = SubjectKind.Arrangement;
        foreach (var condition in conditions)
        {
            if (condition.LooksOnlyAt is not { } part || (part != together && part != SubjectKind.Arrangement && together != SubjectKind.Arrangement))
            {
                return Anything;
            }

            together = part == SubjectKind.Arrangement ? together : part;
        }

        return new(together);
    }
}
