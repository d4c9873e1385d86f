import { Token, Tokenizer } from 'parse5';

/** parse5 compares every attribute with all before it on the tag: beyond these the time would grow with the square. */
const mostAttributes = 2_000;

/** parse5's tokenizer, which passes over a tag's further attributes when it has 2,000. */
export class BoundedTokenizer extends Tokenizer {
  attributesDropped = false;

  protected override _leaveAttrName(): void {
    const token = this.currentToken;
    const isTag = token?.type === Token.TokenType.START_TAG || token?.type === Token.TokenType.END_TAG;
    if (isTag && token.attrs.length >= mostAttributes) this.attributesDropped = true;
    else super._leaveAttrName();
  }
}
