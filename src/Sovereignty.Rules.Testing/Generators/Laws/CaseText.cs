using System.Globalization;
using System.Text;
using Sovereignty.Criteria;
using Sovereignty.Law;

namespace Sovereignty.Testing;

/// <summary>How a counterexample shows its law.</summary>
internal static class CaseText
{
    public static string Of(BodyOfLaw law)
    {
        var text = new StringBuilder();
        foreach (var instrument in law.Instruments)
        {
            text.Append(CultureInfo.InvariantCulture, $"{instrument.Id} ({instrument.Confidence}, checked on {Saying.Day(instrument.CheckedOn)})\n");
            foreach (var happened in instrument.Events)
            {
                text.Append(CultureInfo.InvariantCulture, $"  {happened.Kind}: {happened.Day}, public {Saying.Day(happened.PublicSince)}{(happened.Until is null ? "" : ", until " + happened.Until)}\n");
            }

            foreach (var provision in instrument.Provisions)
            {
                text.Append(CultureInfo.InvariantCulture, $"  {provision.GetType().Name} {provision.Id} ({provision.Confidence}) {Of(provision)}\n");
                foreach (var (use, condition) in provision.Conditions)
                {
                    text.Append(CultureInfo.InvariantCulture, $"    {use}: {condition.Describe().En}\n");
                }
            }
        }

        foreach (var question in law.Questions)
        {
            text.Append(CultureInfo.InvariantCulture, $"{question.Id}: {string.Join("; ", question.Readings.Select(reading => $"{reading.Id} known {Saying.Day(reading.KnownSince)}{(reading.SelectedFrom is { } day ? $" selected {Saying.Day(day)}" : "")}"))}\n");
        }

        return text.ToString();
    }

    private static string Of(Provision provision) => provision switch
    {
        Obligation obligation => $"{obligation.About} {obligation.Force} {obligation.Matter}: {string.Join("; ", obligation.Versions.Select(version => $"{version.Id} from {version.From} {(version.PublicSince is { } day ? $"public {Saying.Day(day)} " : "")}{version.Confidence}"))}",
        Power power => $"{power.Country} {power.Effects} removed {string.Join("; ", power.Removals.Select(removal => removal.Effects))}",
        TerritoryRecognition territory => $"{territory.Territory} {territory.Members}",
        StandardRecognition standard => $"{standard.Standard} {standard.Accepts}",
        Scale scale => $"{scale.Name}: {string.Join("; ", scale.Objectives)}",
        ScaleWeights weights => $"{weights.Scale}: {weights.Weights}",
        Inference inference => $"{inference.Category} {inference.Regimes}",
        _ => "",
    };
}
