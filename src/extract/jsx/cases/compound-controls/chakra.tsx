import { PhoneIcon } from '@chakra-ui/icons';
import { FormControl, FormLabel, Input, InputGroup, InputLeftElement, InputRightAddon } from '@chakra-ui/react';

export const CallMe = () => (
  <form>
    <FormControl isRequired>
      <FormLabel>Telephone</FormLabel>
      <InputGroup>
        <InputLeftElement>
          <PhoneIcon />
        </InputLeftElement>
        <Input type="tel" />
        <InputRightAddon>mobile</InputRightAddon>
      </InputGroup>
    </FormControl>
  </form>
);
