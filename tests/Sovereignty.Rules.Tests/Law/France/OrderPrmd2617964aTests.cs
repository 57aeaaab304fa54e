using Sovereignty.Criteria;
using Sovereignty.Evaluation;
using Sovereignty.Facts;
using Sovereignty.Law;
using Sovereignty.Tests.Arrangements;

namespace Sovereignty.Tests.Law;

public sealed class OrderPrmd2617964aTests
{
    public static TheoryData<string, Truth> Days => new()
    {
        { "2026-08-14", Truth.False },
        { "2026-08-15", Truth.Unknown },
        { "2026-08-16", Truth.Unknown },
        { "2026-08-21", Truth.Unknown },
        { "2026-08-22", Truth.True },
        { "2026-08-23", Truth.True },
    };

    [Theory]
    [MemberData(nameof(Days))]
    public void It_is_in_force_on_one_of_eight_days(string on, Truth expected) => Assert.Equal((expected, expected), Asking.StatusOf("fr-arrete-prmd2617964a", on));

    [Fact]
    public void It_approves_version_3_2_only()
    {
        Assert.Equal(Truth.True, Asking.Accepts("fr-art31-framework", Some.Certificate("secnumcloud", "3.2"), "2026-08-22"));
        Assert.Equal(Truth.False, Asking.Accepts("fr-art31-framework", Some.Certificate("secnumcloud", "3.0"), "2026-08-22"));
    }
}
