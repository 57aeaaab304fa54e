using Sovereignty.Facts;

namespace Sovereignty.Criteria;

/// <summary>Puts compositions in brackets where the reader would otherwise mistake what belongs together.</summary>
internal static class Wording
{
    public static Text Bracket(Condition condition)
    {
        var text = condition.Describe();
        return condition is All or Any && condition.Parts.Count > 1 ? new($"({text.En})", $"({text.Fr})") : text;
    }
}
