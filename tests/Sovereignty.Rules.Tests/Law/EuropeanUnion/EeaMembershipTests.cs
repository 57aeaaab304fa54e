using Sovereignty.Criteria;
using Sovereignty.Evaluation;
using Sovereignty.Facts;
using Sovereignty.Law;
using Sovereignty.Tests.Arrangements;

namespace Sovereignty.Tests.Law;

public sealed class EeaMembershipTests
{
    public static TheoryData<string, string, Truth> Days => new()
    {
        { "FR", "1993-12-31", Truth.False },
        { "FR", "1994-01-01", Truth.True },
        { "NO", "1993-12-31", Truth.False },
        { "NO", "1994-01-01", Truth.True },
        { "NO", "1994-01-02", Truth.True },
        { "AT", "1994-06-01", Truth.True },
        { "LI", "1995-04-30", Truth.False },
        { "LI", "1995-05-01", Truth.True },
        { "LI", "1995-05-02", Truth.True },
        { "HR", "2013-06-30", Truth.False },
        { "HR", "2013-07-01", Truth.True },
        { "GB", "2020-01-31", Truth.True },
        { "GB", "2020-02-01", Truth.False },
        { "RE", "2026-09-01", Truth.True },
        { "CH", "2026-09-01", Truth.False },
        { "SJ", "2026-09-01", Truth.False },
        { "GL", "2026-09-01", Truth.False },
        { "US", "2026-09-01", Truth.False },
    };

    [Theory]
    [MemberData(nameof(Days))]
    public void A_country_belongs_to_the_EEA_on_the_days_of_its_membership(string country, string on, Truth expected) => Assert.Equal(expected, Asking.Includes("eea", country, on));
}
