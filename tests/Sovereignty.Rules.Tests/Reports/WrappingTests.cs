using Sovereignty.Reports;

namespace Sovereignty.Tests.Reports;

public class WrappingTests
{
    [Theory]
    [InlineData("one two three", 7, "one two|three")]
    [InlineData("one  two", 40, "one two")]
    [InlineData("longer-than-the-line x", 5, "longer-than-the-line|x")]
    [InlineData("est-ce vrai ? oui", 12, "est-ce|vrai ? oui")]
    [InlineData("dit « le mot » ici", 7, "dit|« le|mot »|ici")]
    [InlineData("", 10, "")]
    public void Lines_break_between_words_and_never_before_punctuation_set_apart(string text, int width, string lines) =>
        Assert.Equal(lines, string.Join('|', Wrapping.Lines(text, width)));
}
