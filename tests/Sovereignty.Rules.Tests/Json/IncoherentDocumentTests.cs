namespace Sovereignty.Tests.Json;

public sealed class IncoherentDocumentTests
{
    [Theory]
    [InlineData("\"responsibility\":{\"body\":\"alan\"}", "$.responsibility.body", "the party 'alan', which nobody defines")]
    [InlineData("\"responsibility\":{\"actsFor\":{\"atLeast\":[\"alan\"]}}", "$.responsibility.actsFor['alan']", "the party 'alan', which nobody defines")]
    [InlineData("\"responsibility\":{\"cloudUser\":{\"oneOf\":[\"a\",\"alan\"]}},\"organisations\":[{\"id\":\"a\"}]", "$.responsibility.cloudUser", "the party 'alan', which nobody defines")]
    [InlineData("\"layers\":[{\"id\":\"l\",\"carries\":[\"d\"]}]", "$.layers['l'].carries['d']", "the data set 'd', which nobody defines")]
    [InlineData("\"transfers\":[{\"to\":\"US\"},{\"to\":\"BR\",\"recipient\":\"x\"}]", "$.transfers[1].recipient", "the party 'x', which nobody defines")]
    [InlineData("\"transfers\":[{\"to\":\"US\"},{\"to\":\"BR\",\"dataSets\":[\"d\"]}]", "$.transfers[1].dataSets['d']", "the data set 'd', which nobody defines")]
    [InlineData("\"organisations\":[{\"id\":\"a\"},{\"id\":\"a\",\"seat\":\"FR\"}]", "$.organisations['a']", "2 organisations of this name")]
    [InlineData("\"organisations\":[{\"id\":\"a\"},{\"id\":\"a\"}]", "$.organisations['a']", "the same twice")]
    public void A_document_that_contradicts_itself_is_refused_with_the_path(string properties, string path, string found) =>
        Document.Refuses(Document.With(properties), path, found);
}
