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

    private LocalDate? DayOf(CommandResult result, Option<LocalDate?> option) =>
        result.GetResult(option) is { Implicit: false, Tokens: [var word] } ? Days.AskedOrNull(word.Value, surroundings) : null;

    /// <summary>Says when the range ends before it starts.</summary>
    public void CheckOrder(CommandResult result)
    {
        // A day that can't be read is told by its own option.
        if (DayOf(result, From) > DayOf(result, Through))
        {
            result.Refuse("The range ends before it starts: --through is earlier than --from.", "La période finit avant de commencer : --through précède --from.");
        }
    }
}
