using Sovereignty.Criteria;
using Sovereignty.Facts;

namespace Sovereignty.Tests.Criteria;

/// <summary>A question that is itself a negation is answered by what is so, and not by denying a denial.</summary>
public sealed class OppositeTests
{
    private static readonly NoSayFromOutside NoSay = new(TerritoryId.Of("eu"));

    [Fact]
    public void A_no_to_a_negation_tells_what_is_so()
    {
        var said = Saying.Whether(Truth.False, "Amazon", NoSay).Words;
        Assert.StartsWith("Amazon: a holder from outside ", said.En, StringComparison.Ordinal);
        Assert.EndsWith(" has a veto or appoints a majority of a body, directly or through a company it controls", said.En, StringComparison.Ordinal);
        Assert.StartsWith("Amazon : un détenteur hors de ", said.Fr, StringComparison.Ordinal);
        Assert.EndsWith(" a un droit de veto ou désigne la majorité d'un organe, directement ou par une société qu'il contrôle", said.Fr, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_not_known_is_asked_without_a_negation()
    {
        var said = Saying.Whether(Truth.Unknown, NoSay).Words;
        Assert.StartsWith("not known whether a holder ", said.En, StringComparison.Ordinal);
        Assert.StartsWith("on ignore si un détenteur ", said.Fr, StringComparison.Ordinal);
    }

    [Fact]
    public void A_yes_tells_the_question() => Assert.Equal(NoSay.Question, Saying.Whether(Truth.True, NoSay).Words);

    [Fact]
    public void A_question_that_is_no_negation_is_denied() =>
        Assert.StartsWith("it is not so that ", Saying.Whether(Truth.False, new DerogationRecorded(ProvisionId.Of("p"))).Words.En, StringComparison.Ordinal);
}
