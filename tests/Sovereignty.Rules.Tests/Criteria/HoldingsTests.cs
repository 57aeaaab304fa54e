using NodaTime;
using Sovereignty.Criteria;
using Sovereignty.Facts;
using Sovereignty.Tests.AnyLaw;
using Sovereignty.Tests.Arrangements;

namespace Sovereignty.Tests.Criteria;

/// <summary>What holders from outside have of an operator, in bounds.</summary>
public sealed class HoldingsTests
{
    private static readonly LocalDate On = Known.Day("2028-02-10");

    [Theory]
    [InlineData("24", "True")]
    [InlineData("24.01", "False")]
    public void Each_has_at_most_24_percent(string share, string expected) =>
        Assert.Equal(expected, Within([Company("company", ("us", share), ("fr", Rest(share))), Outsider("us"), Insider("fr")]));

    [Theory]
    [InlineData("19", "True")]
    [InlineData("19.01", "False")]
    public void Together_they_have_at_most_39_percent(string second, string expected) =>
        Assert.Equal(expected, Within([Company("company", ("us", "20"), ("cn", second), ("fr", Rest("20", second))), Outsider("us"), Outsider("cn"), Insider("fr")]));

    [Fact]
    public void Votes_count_as_capital_does()
    {
        var holding = Some.Holding("us", 10m, 30m);
        var company = Some.Company("company", "FR") with { Holders = Known.Exactly(holding, Some.Holding("fr", 90m, 70m)) };

        Assert.Equal("False", Within([company, Outsider("us"), Insider("fr")]));
        Assert.Equal("True", Within([company with { Holders = Known.Exactly(holding with { Votes = holding.Capital }, Some.Holding("fr", 90m)) }, Outsider("us"), Insider("fr")]));
    }

    [Theory]
    [InlineData(IndirectHoldings.Multiplied, "40", "60", "True")]
    [InlineData(IndirectHoldings.Attributed, "40", "60", "False")]
    [InlineData(IndirectHoldings.Multiplied, "41", "60", "False")]
    [InlineData(IndirectHoldings.Attributed, "24", "60", "True")]
    public void Sixty_percent_of_forty_is_twenty_four_or_forty(IndirectHoldings indirect, string held, string above, string expected) =>
        Assert.Equal(expected, Within([Company("company", ("middle", held), ("fr", Rest(held))), Company("middle", ("us", above), ("fr", Rest(above))), Outsider("us"), Insider("fr")], indirect));

    [Theory]
    [InlineData(true, "False")]
    [InlineData(false, "True")]
    public void Whether_a_person_from_outside_counts_is_a_parameter(bool counts, string expected) =>
        Assert.Equal(expected, Within([Company("company", ("person", "30"), ("fr", "70")), Outsider("person") with { Kind = Known.As(PartyKind.NaturalPerson), Holders = FactList<Holding>.Unknown }, Insider("fr")], persons: counts));

    [Fact]
    public void Companies_that_hold_each_other_come_to_an_answer()
    {
        var one = Company("company", ("other", "60"), ("us", "10"), ("fr", "30"));
        var other = Company("other", ("company", "60"), ("us", "10"), ("fr", "30"));

        Assert.Equal("False", Within([one, other, Outsider("us"), Insider("fr")]));
        Assert.Equal("True", Within([Company("company", ("other", "60"), ("fr", "40")), Company("other", ("company", "60"), ("fr", "40")), Insider("fr")]));
    }

    [Fact]
    public void A_holder_of_an_unknown_share_has_no_more_than_is_left()
    {
        var unknown = new Holding { Holder = PartyId.Of("who"), Period = Known.As(Validity.Always) };
        var company = Company("company", ("us", "20"), ("fr", "65")) with { Holders = Known.AtLeast(Part("us", "5"), Part("fr", "80"), unknown) };

        Assert.Equal("True", Within([company, Outsider("us"), Insider("fr"), new Organisation { Id = PartyId.Of("who") }]));
    }

    [Fact]
    public void A_named_holder_may_have_more_through_one_that_nobody_named()
    {
        var company = Company("company") with { Holders = Known.AtLeast(Part("us", "20"), Part("fr", "65")) };
        var through = Company("company", ("us", "20"), ("fr", "65"), ("middle", "15"));

        Assert.Equal("Unknown", Within([company, Outsider("us"), Insider("fr")]));
        Assert.Equal("False", Within([through, Company("middle", ("us", "100")), Outsider("us"), Insider("fr")]));
    }

    [Fact]
    public void A_chain_of_ten_thousand_companies_is_followed_to_the_end()
    {
        var chain = Enumerable.Range(0, 10_000).Select(index => index == 9_999 ? Insider("chain-9999") : Company("chain-" + index, ("chain-" + (index + 1), "100")));

        Assert.Equal("True", Within([Company("company", ("chain-0", "100")), .. chain]));
    }

    private static string Within(Organisation[] parties, IndirectHoldings indirect = IndirectHoldings.Multiplied, bool persons = true) =>
        Asking(new HoldingsFromOutsideWithin(Small.Union.Territory, 24m, 39m, indirect, persons), parties).ToString();

    private static Truth Asking(Condition condition, Organisation[] parties) => Ask.Of(condition, parties, On);

    private static Organisation Company(string id, params (string Holder, string Share)[] holders) =>
        Some.Company(id, "FR") with { Holders = Known.Exactly<Holding>([.. holders.Select(holder => Part(holder.Holder, holder.Share))]) };

    private static Organisation Insider(string id) => Some.Company(id, "FR") with { Holders = Known.Exactly<Holding>() };

    private static Organisation Outsider(string id) => Some.Company(id, "US") with { Holders = Known.Exactly<Holding>() };

    private static Holding Part(string holder, string share) => Some.Holding(holder, Number(share)) with { Controls = Fact<bool>.Unknown };

    private static string Rest(params string[] shares) => (100m - shares.Sum(Number)).ToString(System.Globalization.CultureInfo.InvariantCulture);

    private static decimal Number(string share) => decimal.Parse(share, System.Globalization.CultureInfo.InvariantCulture);
}
