using System.CommandLine;
using System.CommandLine.Parsing;
using NodaTime;

namespace Sovereignty.Tool;

/// <summary>A range of days.</summary>
internal sealed class RangeOptions(Surroundings surroundings)
{
    public Option<LocalDate?> From { get; } = CommonOptions.Day("--from", "The first day of the range.", surroundings);

    public Option<LocalDate?> Through { get; } = CommonOptions.Day("--through", "The last day of the range.", surroundings);

    public static bool Has(CommandResult result, Option option) => result.GetResult(option) is { Implicit: false };

    /// <summary>Says when the range ends before it starts.</summary>
    public void CheckOrder(CommandResult result)
    {
        if (Has(result, From) && Has(result, Through) && result.GetValue(From) > result.GetValue(Through))
        {
            result.Refuse("The range ends before it starts: --through is earlier than --from.", "La période finit avant de commencer : --through précède --from.");
        }
    }
}
