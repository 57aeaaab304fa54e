using Sovereignty.Facts;
using Sovereignty.Tests.Arrangements;

namespace Sovereignty.Tests.Ownership;

/// <summary>What one company of a small world has of another: the same of capital and votes, between two bounds in percent.</summary>
internal sealed record Stake(int Holder, int Held, decimal Least, decimal Most)
{
    public static string Name(int company) => "company-" + company.ToString("00", null);

    public Holding ToHolding() => new()
    {
        Holder = PartyId.Of(Name(Holder)),
        Capital = Known.As(Share.Between(Least, Most)),
        Votes = Known.As(Share.Between(Least, Most)),
        Veto = Known.As(false),
        AppointsMajority = Known.As(false),
        Period = Known.As(Validity.Always),
    };
}
