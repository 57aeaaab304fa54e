using System.Text;
using NodaTime;

namespace Sovereignty.Tool.Tests;

/// <summary>One run of the command, in this process, with streams of its own.</summary>
internal sealed record Command(int Status, string Output, string Error)
{
    /// <summary>Half past eleven in the evening in London: already the next day in Paris.</summary>
    public static Instant Now { get; } = Instant.FromUtc(2026, 4, 16, 22, 30);

    public static string Seed(string name) => Path.Combine(AppContext.BaseDirectory, "seeds", name + ".json");

    public static Command Run(params string[] args) => Run("", args);

    public static Command Run(string input, string[] args, bool isTerminal = false, params (string Name, string Value)[] variables)
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(input));
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        var surroundings = new Surroundings(stream, output, error, isTerminal, name => variables.FirstOrDefault(variable => variable.Name == name).Value, new StoppedClock());
        var status = SovereigntyTool.Run(args, surroundings);
        return new Command(status, output.ToString(), error.ToString());
    }

    private sealed class StoppedClock : IClock
    {
        public Instant GetCurrentInstant() => Now;
    }
}
