using Sovereignty.Facts;

namespace Sovereignty.Analysis;

/// <summary>Makes an arrangement as small as it may be: leaves out organisations, events, certificates and facts as long as it still does what it shall.</summary>
internal static class WitnessShrinking
{
    /// <summary>How much is told of an arrangement: its organisations and what is known of each of its parts.</summary>
    public static int SizeOf(HostingArrangement arrangement) =>
        arrangement.Organisations.Count + arrangement.Organisations.Sum(party => party.Certificates.Entries.Count) + arrangement.Events.Count + arrangement.DataSets.Entries.Count
        + Parted(arrangement).Sum(part => SlotsByFact.All.Count(slot => slot.IsOf(part) && slot.IsKnown(part)));

    /// <summary>The smallest that leaving out one thing after another comes to.</summary>
    /// <param name="arrangement">The arrangement.</param>
    /// <param name="given">What stays.</param>
    /// <param name="does">Whether an arrangement does what it shall.</param>
    public static HostingArrangement Shrunk(HostingArrangement arrangement, HostingArrangement given, Func<HostingArrangement, bool> does)
    {
        var small = arrangement;
        for (var isSmaller = true; isSmaller;)
        {
            isSmaller = false;
            foreach (var smaller in Smaller(small, given))
            {
                if (does(smaller))
                {
                    (small, isSmaller) = (smaller, true);
                    break;
                }
            }
        }

        return small;
    }

    private static IEnumerable<HostingArrangement> Smaller(HostingArrangement arrangement, HostingArrangement given)
    {
        foreach (var party in arrangement.Organisations.Where(party => given.Organisations.All(other => other.Id != party.Id)))
        {
            yield return arrangement with { Organisations = [.. arrangement.Organisations.Where(other => other.Id != party.Id)] };
        }

        foreach (var happened in arrangement.Events.Where(happened => !given.Events.Contains(happened)))
        {
            yield return arrangement with { Events = [.. arrangement.Events.Where(other => other != happened)] };
        }

        foreach (var (party, certificate) in arrangement.Organisations.SelectMany(party => party.Certificates.Entries.Select(entry => (party, entry))))
        {
            if (given.Organisations.All(other => other.Id != party.Id || (other.Certificates.Completeness is null && !other.Certificates.Entries.Contains(certificate))))
            {
                yield return Parts.Replace(arrangement, party, party with { Certificates = new([.. party.Certificates.Entries.Where(other => other != certificate)], party.Certificates.Completeness) });
            }
        }

        foreach (var part in Parted(arrangement))
        {
            foreach (var slot in SlotsByFact.All.Where(slot => slot.IsOf(part) && slot.IsKnown(part)))
            {
                if (Parts.Find(given, part) is not { } fixedPart || !slot.IsKnown(fixedPart))
                {
                    yield return slot.Forget(arrangement, part);
                }
            }
        }
    }

    private static IEnumerable<object> Parted(HostingArrangement arrangement) =>
        [arrangement, .. arrangement.Layers.Values, .. arrangement.DataSets.Values, .. arrangement.Organisations];
}
