using Microsoft.Extensions.DependencyInjection;
using ServiceMap.Architecture.Tests.Reading;
using ServiceMap.Tests;

namespace ServiceMap.Architecture.Tests;

/// <summary>Adding an answer, a reaction or a plug-in is adding one file: nothing else names it.</summary>
public sealed class ScanningTests
{
    [Fact]
    public async Task Everything_that_answers_reacts_or_plugs_in_is_found_once()
    {
        List<ServiceDescriptor> composed = [];
        await using TestProgram program = await TestProgram.Start(composed.AddRange);

        Rule.Check(
            Compiled.Modules.Types(),
            [typeof(Rogue.Answers.AnsweredTwiceHandler)],
            type => Crossing.Found(type).FirstOrDefault(found => Times(type, found) != 1) is { } wrong
                ? $"is registered {Times(type, wrong)} times as {TypeText.Of(wrong)}: leave it to the scanning of src/Host/Composition.cs, which must look for that interface"
                : null,
            type => Crossing.Found(type).Any());

        int Times(Type type, Type found) => composed.Count(one => one.ServiceType == found && one.ImplementationType == type);
    }
}
