using Sovereignty.Criteria;
using Sovereignty.Facts;

namespace Sovereignty.Tests.Criteria;

/// <summary>How conditions are put in words, with brackets where a reader would otherwise mistake what belongs together.</summary>
public sealed class WordingTests
{
    private static readonly Condition A = new HasHappened(EventId.Of("a"));
    private static readonly Condition B = new HasHappened(EventId.Of("b"));
    private static readonly Condition C = new HasHappened(EventId.Of("c"));
    private static readonly Text One = A.Describe();
    private static readonly Text Two = B.Describe();
    private static readonly Text Three = C.Describe();

    [Fact]
    public void What_is_always_or_never_so_is_said_so()
    {
        Said(Condition.Always, "always", "toujours");
        Said(Condition.Never, "never", "jamais");
        Said(!Condition.Always, "not: always", "non : toujours");
    }

    [Fact]
    public void Parts_are_joined()
    {
        Said(A & B & C, $"{One.En} and {Two.En} and {Three.En}", $"{One.Fr} et {Two.Fr} et {Three.Fr}");
        Said(A | B | C, $"{One.En} or {Two.En} or {Three.En}", $"{One.Fr} ou {Two.Fr} ou {Three.Fr}");
        Said(AtLeast.Of(2, A, B, C), $"at least 2 of: {One.En}; {Two.En}; {Three.En}", $"au moins 2 parmi : {One.Fr} ; {Two.Fr} ; {Three.Fr}");
    }

    [Fact]
    public void What_belongs_together_stands_in_brackets()
    {
        Said(A & (B | C), $"{One.En} and ({Two.En} or {Three.En})", $"{One.Fr} et ({Two.Fr} ou {Three.Fr})");
        Said((A & B) | C, $"({One.En} and {Two.En}) or {Three.En}", $"({One.Fr} et {Two.Fr}) ou {Three.Fr}");
        Said(!(A & B), $"not: ({One.En} and {Two.En})", $"non : ({One.Fr} et {Two.Fr})");
        Said(!A, $"not: {One.En}", $"non : {One.Fr}");
        Said(Preferred.Of(A | B, Text.Same("-")), $"preferably ({One.En} or {Two.En})", $"de préférence ({One.Fr} ou {Two.Fr})");
    }

    [Fact]
    public void A_caveat_changes_no_words_of_the_condition() => Said(Caveated.Of(A, Text.Same("beware")), One.En, One.Fr);

    [Fact]
    public void One_part_alone_is_itself()
    {
        Assert.Same(A, All.Of([A]));
        Assert.Same(A, Any.Of([A]));
        Assert.Equal(A & B, All.Of(A, B));
        Assert.Equal(A | B, Any.Of(A, B));
        Assert.Equal("always", All.Of([]).ToString());
        Assert.Equal("never", Any.Of([]).ToString());
    }

    private static void Said(Condition condition, string english, string french) => Assert.Equal(new Text(english, french), condition.Describe());
}
