using Sovereignty.Criteria;
using Sovereignty.Evaluation;
using Sovereignty.Facts;
using Sovereignty.Law;
using Sovereignty.Tests.Arrangements;

namespace Sovereignty.Tests.Law;

public sealed class UnionMembershipTests
{
    public static TheoryData<string, string, Truth> Days => new()
    {
        { "FR", "1957-12-31", Truth.False },
        { "FR", "1958-01-01", Truth.True },
        { "GB", "1972-12-31", Truth.False },
        { "GB", "1973-01-01", Truth.True },
        { "GB", "2020-01-30", Truth.True },
        { "GB", "2020-01-31", Truth.True },
        { "GB", "2020-02-01", Truth.False },
        { "GR", "1980-12-31", Truth.False },
        { "GR", "1981-01-01", Truth.True },
        { "ES", "1985-12-31", Truth.False },
        { "PT", "1986-01-01", Truth.True },
        { "SE", "1994-12-31", Truth.False },
        { "SE", "1995-01-01", Truth.True },
        { "PL", "2004-04-30", Truth.False },
        { "PL", "2004-05-01", Truth.True },
        { "RO", "2006-12-31", Truth.False },
        { "RO", "2007-01-01", Truth.True },
        { "HR", "2013-06-30", Truth.False },
        { "HR", "2013-07-01", Truth.True },
        { "HR", "2013-07-02", Truth.True },
        { "BL", "2011-12-30", Truth.Unknown },
        { "BL", "2011-12-31", Truth.True },
        { "BL", "2012-01-01", Truth.False },
        { "YT", "2013-12-31", Truth.False },
        { "YT", "2014-01-01", Truth.True },
    };

    [Theory]
    [MemberData(nameof(Days))]
    public void A_country_belongs_to_the_Union_on_the_days_of_its_membership(string country, string on, Truth expected) => Assert.Equal(expected, Asking.Includes("eu", country, on));

    [Theory]
    [InlineData("GP")]
    [InlineData("MQ")]
    [InlineData("GF")]
    [InlineData("RE")]
    [InlineData("MF")]
    public void Outermost_regions_are_inside(string country) => Assert.Equal(Truth.True, Asking.Includes("eu", country, "2026-09-01"));

    [Theory]
    [InlineData("GL")]
    [InlineData("NC")]
    [InlineData("PF")]
    [InlineData("AW")]
    [InlineData("FO")]
    [InlineData("NO")]
    [InlineData("IS")]
    [InlineData("LI")]
    [InlineData("CH")]
    [InlineData("US")]
    public void Overseas_countries_and_others_are_outside(string country) => Assert.Equal(Truth.False, Asking.Includes("eu", country, "2026-09-01"));

    [Theory]
    [InlineData("1957-12-31", 0)]
    [InlineData("1958-01-01", 6)]
    [InlineData("1973-01-01", 9)]
    [InlineData("1981-01-01", 10)]
    [InlineData("1986-01-01", 12)]
    [InlineData("1995-01-01", 15)]
    [InlineData("2004-05-01", 25)]
    [InlineData("2007-01-01", 27)]
    [InlineData("2013-07-01", 28)]
    [InlineData("2020-02-01", 27)]
    public void The_number_of_Member_States_is_that_of_the_day(string on, int expected)
    {
        string[] territories = ["YT", "GP", "MQ", "GF", "RE", "MF", "BL"];
        var countries = UnionMembership.Members.Select(member => member.Country!.Code).Except(territories);
        Assert.Equal(expected, countries.Count(country => Asking.Includes("eu", country, on).IsTrue));
    }
}
