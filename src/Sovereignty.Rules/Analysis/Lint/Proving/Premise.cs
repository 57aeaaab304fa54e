using Sovereignty.Criteria;
using Sovereignty.Facts;

namespace Sovereignty.Analysis;

/// <summary>A condition with what it stands for.</summary>
/// <param name="Role">What it stands for.</param>
/// <param name="Condition">The condition.</param>
internal sealed record Premise(Text Role, Condition Condition)
{
    private static readonly Text ApplyingRole = new("applies", "s'applique");
    private static readonly Text RequiredRole = new("required", "exigé");
    private static readonly Text ExceptionRole = new("exception", "exception");

    public static Premise Applying(Condition condition) => new(ApplyingRole, condition);

    public static Premise Required(Condition condition) => new(RequiredRole, condition);

    public static Premise Exempting(Condition condition) => new(ExceptionRole, condition);

    /// <summary>What excludes each other, in words.</summary>
    public static Text Words(ValueList<Premise> core) => Text.Join("; ", [.. core.Select(premise => premise.Words())]);

    private Text Words()
    {
        var words = Condition.Describe();
        return new($"{Role.En} – {words.En}", $"{Role.Fr} – {words.Fr}");
    }
}
